"""`prongsai score`: the published worked case, what is missing, and every refusal by name."""
import json

import pytest

WANGMI = {"1": 93.33, "2": 96.13, "3": 98.06, "4": 83.87, "5": 93.33, "6": 97.13, "7": 97.47, "8": 95.74, "9": 82.5, "10": 85.0}


def sheet(write, indicators, year=2568, **extra):
    return write("scores.json", json.dumps({"fiscalYear": year, "indicators": indicators, **extra}))


def test_scores_the_published_case_of_2568(run, write):
    outcome = run("score", sheet(write, WANGMI), "--format", "json")
    assert outcome.status == 0
    score = outcome.json
    assert score["fiscalYear"] == 2568
    assert score["instruments"] == {"IIT": 92.944, "EIT": 96.78, "OIT": 83.75}
    assert score["total"] == 90.42
    assert score["level"] == "ผ่าน"
    assert score["missing"] == []
    assert "1.25" in json.dumps(score["toNext"])
    assert score["rules"]["from"] == 2568
    assert score["rules"]["verified"] is False


def test_says_it_in_thai_too(run, write):
    outcome = run("score", sheet(write, WANGMI))
    assert outcome.status == 0
    assert "90.42" in outcome.out and "ผ่าน" in outcome.out and "1.25" in outcome.out


def test_scores_what_is_there_and_names_what_is_missing(run, write):
    some = {key: value for key, value in WANGMI.items() if key != "10"}
    outcome = run("score", sheet(write, some), "--format", "json")
    assert outcome.status == 0
    assert outcome.json["missing"] == [10]
    assert outcome.json["instruments"].get("OIT") is None
    assert outcome.json["instruments"]["IIT"] == 92.944
    assert outcome.json["total"] is None
    assert outcome.json["level"] is None


@pytest.mark.parametrize("total, level", [(95, "AA"), (94.99, "A"), (75, "B"), (50, "E"), (49.99, "F")])
def test_years_until_2565_have_letters(run, write, total, level):
    outcome = run("score", sheet(write, {str(i): total for i in range(1, 11)}, year=2564), "--format", "json")
    assert outcome.status == 0
    assert outcome.json["level"] == level


def test_a_year_that_is_not_known_yet_is_scored_as_unverified(run, write):
    outcome = run("score", sheet(write, WANGMI, year=2570), "--format", "json")
    assert outcome.status == 0
    assert outcome.json["rules"]["verified"] is False
    assert outcome.json["total"] == 90.42


@pytest.mark.parametrize(
    "text, named",
    [
        ('{"fiscalYear":2568,"indicators":{"1":100.01}}', "1"),
        ('{"fiscalYear":2568,"indicators":{"1":-1}}', "1"),
        ('{"fiscalYear":2568,"indicators":{"7":"สูง"}}', "7"),
        ('{"fiscalYear":2568,"indicators":{"7":null}}', "7"),
        ('{"fiscalYear":2568,"indicators":{"7":true}}', "7"),
        ('{"fiscalYear":2568,"indicators":{"11":90}}', "11"),
        ('{"fiscalYear":2568,"indicators":{"สอง":90}}', "สอง"),
        ('{"fiscalYear":2568,"indicator":{"1":90}}', "indicator"),
        ('{"fiscalYear":68,"indicators":{"1":90}}', "68"),
        ('{"indicators":{"1":90}}', "fiscalYear"),
        ('{"fiscalYear":2568}', "indicators"),
        ("[]", "{"),
        ("", "JSON"),
    ],
)
def test_refuses_by_name_what_it_cannot_score(run, write, text, named):
    outcome = run("score", write("scores.json", text))
    assert outcome.status == 2
    assert outcome.out == ""
    assert named in outcome.err
    assert "[score." in outcome.err


def test_a_missing_file_is_the_callers_fault(run):
    outcome = run("score", "nowhere.json")
    assert outcome.status == 2
    assert "nowhere.json" in outcome.err
