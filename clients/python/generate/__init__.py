"""Writes the modules that follow from schema/schema.graphql and from the asynchronous client.

`python -m generate` writes them, `python -m generate --check` fails when one of them is not up to date.
"""
