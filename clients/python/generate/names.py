"""Names of attributes for names of the API."""

import re
from keyword import iskeyword


def snake_case(name: str) -> str:
    """`yearFrom` as `year_from`, `from` as `from_`. A test leads each name back by `citegraph.names`."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return f"{snake}_" if iskeyword(snake) else snake
