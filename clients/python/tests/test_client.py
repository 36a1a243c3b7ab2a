"""What the client reads from the sample graph."""

import pytest

from citegraph import BadInputError, Client, QueryTooExpensiveError, ResponseError, UnknownPaperError

HUB = "arxiv:1803.04585"
TITLE = "Categorizing Variants of Goodhart's Law"


def test_a_paper_has_its_facts(client: Client) -> None:
    paper = client.paper(HUB)
    assert paper is not None
    assert (paper.title, paper.year, paper.citer_count, paper.hub_tier) == (TITLE, 2018, 17, "HUB")
    assert [author.name for author in paper.authors or ()] == ["David Manheim", "Scott Garrabrant"]
    assert (paper.language, paper.retraction) == (None, None)


def test_an_unknown_paper_is_none(client: Client) -> None:
    assert client.paper("doi:10.1234/unknown") is None
    assert client.hub_page("doi:10.1234/unknown") is None


def test_papers_keep_their_order_over_several_requests(client: Client) -> None:
    found = client.papers([*["doi:10.1234/unknown"] * 500, HUB])
    assert found[:500] == [None] * 500
    assert [paper and paper.title for paper in found[500:]] == [TITLE]


def test_a_hub_page_has_shares_with_their_base(client: Client) -> None:
    page = client.hub_page(HUB)
    assert page is not None
    role = page.citation_profile.role
    assert (role.bucket, role.count, role.classified, role.total) == ("BACKGROUND", 9, 15, 17)
    assert role.interval is not None
    assert role.bounds is not None
    assert (round(role.interval.low, 2), round(role.interval.high, 2)) == (0.51, 0.68)
    assert (role.bounds.low, role.bounds.high) == (9 / 17, 11 / 17)
    critique = next(each for each in page.citation_summary.roles.all if each.role == "CRITIQUE")
    assert (critique.count, critique.base) == (1, 15)
    assert page.citation_summary.total == 17
    assert len(page.representative_citers.papers) == 15


@pytest.mark.parametrize("page_size", [1, 5, 17, 100])
def test_all_citers_are_read_whatever_the_size_of_a_page(client: Client, page_size: int) -> None:
    ids = [edge.node.id for edge in client.citers(HUB, page_size=page_size)]
    assert len(ids) == len(set(ids)) == 17


def test_a_limit_ends_a_list(client: Client) -> None:
    citers = client.citers(HUB, limit=7, page_size=5)
    assert [len(page.edges) for page in citers.pages()] == [5, 2]
    assert len(citers.all()) == 7
    assert citers.total_count() == 17
    assert client.citers(HUB, limit=0).all() == []


def test_filters_are_keywords(client: Client) -> None:
    found = client.citers(HUB, roles=["EXTENSION", "CRITIQUE"], year_from=2026)
    assert [edge.role for edge in found] == ["EXTENSION"]
    assert found.total_count() == 1
    assert client.citers(HUB, roles=[]).all() == []


def test_contexts_come_with_a_citation(client: Client) -> None:
    (edge,) = client.citers(HUB, roles=["CRITIQUE"])
    assert edge.polarity == "CONTRADICTING"
    assert [(context.text or "").split()[0] for context in edge.contexts] == ["[illustrative]"]


def test_references_are_the_other_direction(client: Client) -> None:
    assert client.references(HUB).total_count() == len(client.references(HUB).all()) == 4


def test_hubs_and_search_page(client: Client) -> None:
    hubs = [edge.node.citer_count for edge in client.hubs(page_size=40)]
    assert len(hubs) == client.hubs().total_count() == 103
    assert hubs == sorted(hubs, reverse=True)
    assert {edge.node.hub_tier for edge in client.hubs(tier="HUB")} == {"HUB"}
    found = client.search("learning", page_size=10)
    assert len(found.all()) == found.info().total_count > 10
    assert found.info().truncated is False


def test_walks(client: Client) -> None:
    walk = client.traverse("arxiv:1706.03762", max_depth=3, roles=["METHOD", "EXTENSION"])
    assert [(level.depth, level.exact) for level in walk.levels] == [(1, 12), (2, 3)]
    assert all(len(reached.chain) == reached.depth for reached in walk.papers)
    steps = client.traverse([HUB], steps=[{"polarities": ["CONTRADICTING"]}, {"fan_out": 1}], limit=1000)
    assert [start.title for start in steps.starts] == [TITLE]


def test_the_largest_results_are_within_the_limits_of_the_server(client: Client) -> None:
    walk = client.traverse([HUB], direction="BOTH", max_depth=6, limit=1000)
    assert len(walk.papers) > 100
    assert len(client.neighbourhood([HUB], depth=2, limit=1000).papers) > 50
    assert len(client.citations_among([f"doi:10.9/{n}" for n in range(5000)]).unknown_ids) == 5000
    paths = client.paths("arxiv:1906.01820", "arxiv:1606.06565", direction="REFERENCES", max_length=3, first=100)
    assert [(group.length, group.exact) for group in paths.groups] == [(1, 1), (2, 2), (3, 5)]


def test_related_papers(client: Client) -> None:
    related = client.co_cited("arxiv:1606.06565", first=100, minimum_shared=5)
    assert sorted(edge.shared for edge in related.edges) == [5, 6, 6, 7]
    assert related.exact
    coupled = client.coupled("arxiv:1906.01820", minimum_shared=2, year_from=2015)
    assert [edge.shared for edge in coupled.edges] == [2]


def test_facets_and_statistics(client: Client) -> None:
    facets = client.citer_facets(HUB, roles=["BACKGROUND"])
    assert [(facet.role, facet.count) for facet in facets.by_role] == [("BACKGROUND", 9)]
    statistics = client.graph_statistics()
    assert (statistics.paper_count, statistics.citation_count) == (138, 473)


def test_ages_and_retractions(client: Client) -> None:
    ages = client.median_citation_age(HUB)
    assert (ages.years, ages.n, ages.undated) == (8, 17, 0)
    assert client.median_reference_age(HUB).n == 2
    assert client.citations_of_retracted(HUB, year_from=2020) is None
    found = client.paths_to_retracted("arxiv:2307.15217", max_depth=2)
    assert not found.paths
    assert [level.retracted for level in found.levels] == [0, 0]
    assert (found.base_rate.retracted, found.base_rate.share) == (0, 0)


def test_sources(client: Client) -> None:
    evidence = {found.name: found.evidence for found in client.sources()}
    assert (evidence["scicite"], evidence["scite"]) == ("CROWD", "MODEL")


def test_vocabularies(client: Client) -> None:
    scite = next(found for found in client.vocabularies() if found.name == "scite")
    assert (scite.polarity_construct, scite.roles) == ("EVIDENCE", ())
    assert {label.label: label.polarity for label in scite.labels}["mentioning"] == "NEUTRAL"


def test_a_query_of_your_own(client: Client) -> None:
    document = "query ($id: ID!) { paper(id: $id) { title } }"
    assert client.query(document, {"id": HUB}) == {"paper": {"title": TITLE}}


def test_lists_of_an_unknown_paper_are_an_error(client: Client) -> None:
    with pytest.raises(UnknownPaperError, match=r"got 'doi:10\.1234/unknown', expected the id") as raised:
        client.citers("doi:10.1234/unknown").all()
    assert raised.value.code == "UNKNOWN_PAPER"
    with pytest.raises(UnknownPaperError):
        client.co_cited("doi:10.1234/unknown")


def test_invalid_input_names_field_value_and_what_was_expected(client: Client) -> None:
    with pytest.raises(BadInputError) as raised:
        client.citers(HUB, page_size=101).all()
    error = raised.value
    assert (error.code, error.field, error.value, error.status) == ("BAD_USER_INPUT", "first", "101", 200)
    assert error.expected.startswith("a whole number from 1 to 100")
    assert error.expected in str(error)
    assert error.path == ("paper", "citers")


def test_errors_have_their_code(client: Client) -> None:
    with pytest.raises(ResponseError, match="Cannot query field") as raised:
        client.query("{ unknown }")
    assert (raised.value.code, raised.value.status) == ("GRAPHQL_VALIDATION_FAILED", 400)
    assert raised.value.request_id
    with pytest.raises(QueryTooExpensiveError) as expensive:
        client.query(
            '{ paper(id: "x") { citers(first: 100) { edges { node { citers(first: 100) { edges { node { '
            + ("citers(first: 100) { edges { cursor } } } } } } } } } }")
        )
    assert expensive.value.cost["nodes"]["requested"] > expensive.value.cost["nodes"]["limit"]


def test_a_search_takes_words_or_a_filter_and_is_counted(client: Client) -> None:
    newest = client.search(order_by="NEWEST", year_from=2026, limit=2).all()
    assert [edge.node.year for edge in newest] == [2026, 2026]
    facets = client.search_facets("goodhart")
    assert sum(bucket.count for bucket in facets.by_year.buckets) + facets.by_year.unknown >= 1
    assert client.search("goodharts").info().did_you_mean is not None


def test_a_prefix_is_completed(client: Client) -> None:
    found = client.suggest("categorizing v")
    assert [suggestion.paper.title for suggestion in found.suggestions] == [TITLE]
    assert found.truncated is False
