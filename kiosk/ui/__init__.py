"""The screens: QML, view-models, wording, video sinks. The only place with PySide6, with app."""
