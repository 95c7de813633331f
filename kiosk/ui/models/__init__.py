"""The view-models: what QML may know and do. Codes and values only; words are QML's or `wording`'s."""
