"""The view-models: what QML may know and do. Codes and values; words are QML's or `wording`'s."""
