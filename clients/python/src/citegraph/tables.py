"""Results as tables: Arrow, pandas, polars, Parquet.

All go through Arrow, so a column has the same type in each of them. The libraries are optional, and imported when
they are needed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import asdict, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Literal, get_type_hints, overload

from .columns import columns_of, element_of
from .decode import optional_of

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow


def to_arrow(rows: Iterable[Any], row_type: type[Any] | None = None) -> pyarrow.Table:
    """A table with a row for each result.

    `row_type` is the class of the results. It is needed for a list only if that may be empty.
    """
    import pyarrow

    found = list(rows)
    of_class: Any = row_type or _row_type(rows, found)
    columns = columns_of(of_class)
    types = [(column.name, _arrow_type(column.hint)) for column in columns]
    values = [[_plain(column.value_of(row)) for row in found] for column in columns]
    return pyarrow.table(values, schema=pyarrow.schema(types))


@overload
def to_dataframe(
    rows: Iterable[Any], row_type: type[Any] | None = None, *, engine: Literal["pandas"] = "pandas"
) -> pandas.DataFrame: ...


@overload
def to_dataframe(
    rows: Iterable[Any], row_type: type[Any] | None = None, *, engine: Literal["polars"]
) -> polars.DataFrame: ...


def to_dataframe(
    rows: Iterable[Any],
    row_type: type[Any] | None = None,
    *,
    engine: Literal["pandas", "polars"] = "pandas",
) -> pandas.DataFrame | polars.DataFrame:
    """A data frame of pandas or polars; see to_arrow. Integers and booleans stay such beside unknown values."""
    table = to_arrow(rows, row_type)
    return _pandas_frame(table) if engine == "pandas" else _polars_frame(table)


def write_parquet(rows: Iterable[Any], path: str | os.PathLike[str], row_type: type[Any] | None = None) -> int:
    """Writes a Parquet file and returns its number of rows; see to_arrow."""
    import pyarrow.parquet

    table = to_arrow(rows, row_type)
    pyarrow.parquet.write_table(table, path)
    return int(table.num_rows)


def _pandas_frame(table: pyarrow.Table) -> pandas.DataFrame:
    import pandas
    import pyarrow

    nullable = {pyarrow.int64(): pandas.Int64Dtype(), pyarrow.bool_(): pandas.BooleanDtype()}
    frame: pandas.DataFrame = table.to_pandas(types_mapper=nullable.get)
    return frame


def _polars_frame(table: pyarrow.Table) -> polars.DataFrame:
    import polars

    frame = polars.from_arrow(table)
    assert isinstance(frame, polars.DataFrame)
    return frame


def _row_type(rows: Iterable[Any], found: list[Any]) -> type[Any]:
    of_list = getattr(rows, "row_type", None)
    if isinstance(of_list, type):
        return of_list
    if not found:
        raise ValueError("rows: got an empty list, expected row_type with it, such as row_type=CitationEdge.")
    return type(found[0])


def _arrow_type(hint: Any) -> Any:
    import pyarrow

    hint = optional_of(hint) or hint
    if (element := element_of(hint)) is not None:
        return pyarrow.list_(_arrow_type(element))
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        return pyarrow.struct([(each.name, _arrow_type(hints[each.name])) for each in fields(hint)])
    types = {int: pyarrow.int64(), float: pyarrow.float64(), bool: pyarrow.bool_()}
    # What remains are strings, and enums, which are strings as well.
    return types.get(hint, pyarrow.string())


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
