"""Writes the modules of the synchronous client from those of the asynchronous one."""

import re

SYNC_MODULES = {"async_paging.py": "paging.py", "async_client.py": "client.py"}
HEAD = "# Generated from {} by `python -m generate`; never edited by hand.\n"
WORDS = [
    (r"\basync (def|for|with)\b", r"\1"),
    (r"\bawait ", ""),
    (r"\bAsync(Client|Paged|Iterator|BaseTransport)\b", r"\1"),
    (r"\basync_(client|paging)\b", r"\1"),
    (r"\bAn asynchronous\b", "A synchronous"),
    (r"\basynchronous\b", "synchronous"),
    (r"\bAwaitable\[(Mapping\[str, Any\])\]", r"\1"),
    (r"\bAwaitable, ", ""),
    (r"\baclose\b", "close"),
    (r"__a(enter|exit|iter|next)__", r"__\1__"),
    (r"\banyio\b", "time"),
]


def sync_module(source: str, text: str) -> str:
    """The synchronous version of a module."""
    for pattern, word in WORDS:
        text = re.sub(pattern, word, text)
    return HEAD.format(source) + text
