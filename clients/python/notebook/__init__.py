"""Runs examples/analysis.py as a notebook, and writes docs/analysis.md with what it prints and draws.

`python -m notebook` writes the page and its figures; CITEGRAPH_URL names the server.
"""
