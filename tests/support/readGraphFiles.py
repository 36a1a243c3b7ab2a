"""Reads files of the drawn graph by networkx; prints what it finds as JSON.

Usage: readGraphFiles.py FOLDER, which has a file for each format, named like it
"""

import json
import pathlib
import sys

from graph_readers import GRAPH_READERS

(folder,) = sys.argv[1:]
print(
    json.dumps(
        {
            name: read(pathlib.Path(folder, name).read_bytes().decode())
            for name, read in GRAPH_READERS.items()
        }
    )
)
