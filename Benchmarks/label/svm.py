#!/usr/bin/env python3
"""A linear SVM on TF-IDF that labels lines: the peer of compare.py that runs in Python.

    svm.py train EXAMPLES.tsv MODEL [--words]     lines of label<TAB>text
    svm.py label MODEL < lines                    one label a line, in order
"""
import itertools
import pickle
import sys

LINES_AT_ONCE = 10_000
# Han characters one by one, else words: what a tokenizer without a dictionary sees in both languages.
WORDS = r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+"


def train(examples, model, words_only):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    with open(examples, encoding="utf-8") as file:
        labels, texts = zip(*(line.rstrip("\n").split("\t", 1) for line in file))
    features = TfidfVectorizer(token_pattern=WORDS, ngram_range=(1, 2), sublinear_tf=True)
    if not words_only:
        characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), sublinear_tf=True)
        features = make_union(features, characters)
    pipeline = make_pipeline(features, LinearSVC(C=1)).fit(texts, labels)
    with open(model, "wb") as file:
        pickle.dump(pipeline, file)


def label(model):
    with open(model, "rb") as file:
        pipeline = pickle.load(file)
    while texts := list(itertools.islice(sys.stdin, LINES_AT_ONCE)):
        sys.stdout.write("\n".join(pipeline.predict(texts)) + "\n")
        sys.stdout.flush()


if sys.argv[1] == "train":
    train(sys.argv[2], sys.argv[3], "--words" in sys.argv)
else:
    label(sys.argv[2])
