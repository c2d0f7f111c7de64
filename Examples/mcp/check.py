#!/usr/bin/env python3
"""Checks `kefu serve --mcp` with the protocol's own client.

    python3 -m venv venv && venv/bin/pip install mcp    # tried with 2.3
    venv/bin/python Examples/mcp/check.py [--kefu .build/release/kefu] [--assistant .]
"""

import argparse
import asyncio
import json

from mcp import ClientSession, MCPError, StdioServerParameters
from mcp.client.stdio import stdio_client


async def check(server):
    async with stdio_client(server) as (reading, writing), ClientSession(reading, writing) as session:
        hello = await session.initialize()
        print(hello.server_info.name, hello.server_info.version, hello.protocol_version)
        await session.send_ping()

        tools = (await session.list_tools()).tools
        assert [tool.name for tool in tools] == ["classify", "answer", "reply"], tools
        assert all(tool.input_schema and tool.output_schema for tool in tools)

        # The client itself compares structured results with the schema of the tool.
        async def call(name, **arguments):
            result = await session.call_tool(name, arguments)
            text = result.content[0].text
            if not result.is_error:
                assert json.loads(text) == result.structured_content, text
            return result

        classified = await call("classify", text="where is order A10023")
        assert classified.structured_content["intent"]["name"] == "track_order", classified
        answered = await call("answer", question="七天无理由怎么算", top=2)
        assert len(answered.structured_content["answers"]) <= 2, answered
        first = await call("reply", sender="agent-1", message="我的订单A10003到哪了", customer="li", client_id="m1")
        again = await call("reply", sender="agent-1", message="我的订单A10003到哪了", customer="li", client_id="m1")
        assert first.structured_content["messages"], first
        assert again.structured_content == first.structured_content
        # Many at once, all answered.
        replies = await asyncio.gather(*(call("reply", sender=f"a-{n}", message="你好") for n in range(50)))
        assert sorted(reply.structured_content["recipient_id"] for reply in replies) == sorted(
            f"a-{n}" for n in range(50))

        # A model can mend arguments; a tool that does not exist is the program's mistake.
        wrong = await session.call_tool("classify", {"txt": "hi"})
        assert wrong.is_error and "there is no parameter 'txt'" in wrong.content[0].text, wrong
        try:
            await session.call_tool("fly", {})
            raise AssertionError("an unknown tool was called")
        except MCPError as error:
            assert error.code == -32602, error
    print("all right")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kefu", default=".build/release/kefu")
    parser.add_argument("--assistant", default=".")
    options = parser.parse_args()
    asyncio.run(check(StdioServerParameters(
        command=options.kefu, args=["serve", "--mcp", "--assistant", options.assistant])))


main()
