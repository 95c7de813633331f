"""How the desk answers over HTTP: a message, or no in one JSON shape, a code and a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

MAX_BODY_BYTES = 8 * 1024
Body = TypeVar("Body", bound=BaseModel)


def refusal(
    status: int, code: str, detail: str, headers: Mapping[str, str] | None = None
) -> web.Response:
    """Return the answer to a request that is not followed."""
    return web.json_response({"error": code, "detail": detail}, status=status, headers=headers)


def answer_with(message: BaseModel) -> web.Response:
    """Return the answer whose body is `message`."""
    return web.Response(text=message.model_dump_json(), content_type="application/json")


async def read_body(request: web.Request, model: type[Body]) -> Body | web.Response:
    """Return the request's JSON body as `model`, or the refusal to send instead."""
    if request.content_type != "application/json":
        return refusal(415, "not_json", "send application/json")
    try:
        return model.model_validate_json(await request.read())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        return refusal(400, "bad_body", f"{place}: {first['msg']}"[:200])
