"""The section that a heading stands for, after docs/evidence.md."""

import re

from headline import is_of_word, words_of

HEADINGS = {
    "INTRODUCTION": """introduction, intro, introductory remarks, background, motivation, preface, einleitung,
        einfuhrung, hintergrund, introduccion, introducao, introduzione, wstep, wprowadzenie, введение, 引言, 绪论,
        緒論, 前言, 序論, はじめに, 서론""",
    "RELATED_WORK": """related work, related works, related research, related studies, related literature,
        previous work, prior work, literature review, review of literature, review of the literature,
        state of the art, stand der forschung, verwandte arbeiten, stand der technik, etat de l art,
        travaux connexes, estado del arte, trabajos relacionados, estado da arte, trabalhos relacionados,
        stato dell arte, обзор литературы, 相关工作, 文献综述, 関連研究, 先行研究, 관련 연구""",
    "METHODS": """method, methods, methodology, methodologies, approach, materials, model, models, algorithm,
        dataset, datasets, experimental section, experimental setup, experimental set up, experimental design,
        experimental procedure, experimental procedures, experimental protocol, procedure, procedures, study design,
        statistical analysis, statistical analyses, implementation, methode, methodes, methodologie, methoden,
        methodik, metodo, metodos, metodologia, metodi, metody, методы, материалы и методы, 方法, 材料与方法,
        材料と方法, 手法, 연구 방법""",
    "RESULTS": """result, results, findings, evaluation, experiment, experiments, experimental results,
        experimental evaluation, ergebnis, ergebnisse, resultat, resultats, resultado, resultados, risultati, wyniki,
        результаты, 结果, 結果, 实验, 実験, 결과""",
    "DISCUSSION": """discussion, discussions, diskussion, discusion, discussao, discussione, dyskusja, обсуждение,
        讨论, 討論, 考察, 고찰, 논의""",
    "CONCLUSION": """conclusion, conclusions, concluding remarks, summary, summary and outlook, outlook, future work,
        schlussfolgerung, schlussfolgerungen, fazit, zusammenfassung, conclusiones, conclusao, conclusoes,
        conclusione, conclusioni, wnioski, podsumowanie, заключение, выводы, 结论, 結論, おわりに, まとめ, 결론""",
}  # fmt: skip
SECTION_OF = {
    words_of(heading): section
    for section, headings in HEADINGS.items()
    for heading in headings.split(",")
}
NUMBER = re.compile(r"[0-9]+|[ivx]+|[a-h]")
NUMBERED = {"section", "chapter", "appendix", "kapitel"}


def section_of(heading):
    """The longest known heading that it begins with, or else ends with."""
    if heading is None or not any(is_of_word(char) for char in heading):
        return None
    words = without_number(re.sub(r"^([0-9]+)(?=[^\W\d_])", r"\1 ", words_of(heading)).split())
    text = " ".join(words)
    begun = [known for known in SECTION_OF if begins(text, known)]
    ended = [known for known in SECTION_OF if f" {text}".endswith(f" {known}")]
    known = max(begun or ended, key=len, default=None)
    return SECTION_OF.get(known, "OTHER")


def begins(text, known):
    """East Asian headings may go on without a space."""
    unspaced = "\u3040" <= known[-1] <= "\u9fff" or "\uac00" <= known[-1] <= "\ud7a3"
    return text.startswith(known) if unspaced else f"{text} ".startswith(f"{known} ")


def without_number(words):
    rest = words[1:] if words[0] in NUMBERED else words
    if not rest or not NUMBER.fullmatch(rest[0]):
        return words
    while rest and NUMBER.fullmatch(rest[0]):
        rest = rest[1:]
    return rest
