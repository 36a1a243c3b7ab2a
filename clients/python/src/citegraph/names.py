"""Names of the API are in camelCase, names of Python in snake_case."""

from collections.abc import Mapping


def camel_case(name: str) -> str:
    """`year_from` as `yearFrom`, `from_` as `from`."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


def arguments(values: Mapping[str, object]) -> dict[str, object] | None:
    """An input object of the API; None when it is empty, because `steps` excludes even an empty filter."""
    return {camel_case(name): value for name, value in values.items()} or None
