"""The media process: host loop, message pipe, shared frames, and the client that supervises it."""
