"""The adviser's side: aiohttp server and page. Runs alone or embedded for the demo."""
