"""The asynchronous client reads what the synchronous one reads."""

import anyio

from citegraph import AsyncClient, Client

HUB = "arxiv:1803.04585"


def test_both_clients_return_the_same(address: str, client: Client) -> None:
    async def read() -> list[object]:
        async with AsyncClient(address) as other:
            citers = other.citers(HUB, page_size=5, roles=["BACKGROUND"])
            return [
                await other.paper(HUB),
                await other.hub_page(HUB),
                [edge async for edge in citers],
                await citers.all(),
                await citers.total_count(),
                await other.traverse(HUB, max_depth=1),
            ]

    citers = client.citers(HUB, roles=["BACKGROUND"]).all()
    walk = client.traverse(HUB, max_depth=1)
    assert anyio.run(read) == [client.paper(HUB), client.hub_page(HUB), citers, citers, 9, walk]


def test_many_requests_at_once(address: str, client: Client) -> None:
    hubs = [edge.node for edge in client.hubs(limit=20)]
    counted: dict[str, int] = {}

    async def read() -> None:
        async def count(other: AsyncClient, id: str) -> None:
            counted[id] = len(await other.citers(id).all())

        async with AsyncClient(address) as other, anyio.create_task_group() as tasks:
            for hub in hubs:
                tasks.start_soon(count, other, hub.id)

    anyio.run(read)
    assert counted == {hub.id: hub.citer_count for hub in hubs}
