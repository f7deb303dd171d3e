"""How English sentences speak of people: roles, pronouns, names."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

NAME = "\ua66e"
"""A letter that nobody writes; as many of them as its name has letters stand for somebody known."""

_ROLES_EN = (
    "admin|administrator|analyst|apprentice|approver|architect|assignee|author|"
    "colleague|committer|contractor"
    "|co-?worker|crew|dba|deployer|dev|developer|employee|engineer|folk|graduate|guy|"
    "human|individual|intern|junior|maintainer"
    "|newbie|newcomer|new hire|new joiner|on-?caller|on-?call|owner|"
    "programmer|responder|reviewer|rookie"
    "|senior|(?:night|day|morning|evening|early|late) shift|shift lead|sre|staff|staff member|sysadmin|team|team lead|team member|"
    "team ?mate|tech lead|technician"
    "|tester|trainee|ops person|(?:engineering|product|project|release|incident|"
    "team|duty|shift|change|line|success|account|service delivery|operations|"
    "office) manager"
    "|incident commander|(?:support|product|project|ops|operations|security|network|platform|data|infra|release|engineering) (?:lead|head|manager)|(?:support|help ?desk) (?:agent|staff|person)|person|"
    "qa"
)
"""Nouns for people. "Manager", "agent", "member", "worker", "supervisor", "user" alone are software or customers."""

_SOFTWARE = "".join(
    rf"(?<!{word} )"
    for word in [
        "kubernetes",
        "k8s",
        "postgres",
        "postgresql",
        "prometheus",
        "etcd",
        "kafka",
        "redis",
        "database",
        "cloud",
        "helm",
        "mysql",
        "vault",
        "elasticsearch",
        "cluster",
        "ingress",
        "certificate",
    ]
)
"""An operator of these is a controller."""

_LEADERS = (
    r"(?:(?<=the )|(?<=our )|(?<=my )|(?<=, )|(?<=by )|^)(?:management|leadership|"
    r"lead|leads|manager|managers|boss|operations|support|engineering|development)"
    r"\b(?!-)"
)
"""Words that mean people only behind an article."""

ROLE_EN = rf"(?:{_SOFTWARE}\boperators?|\b(?:{_ROLES_EN})(?:s|es|en)?)\b(?!-)"

_FIRST_NAMES = (

"Aaron Adam Akira Alan Alex Alice Alison Amanda Amy Ana Andre Andrea Andrew Angela Anna Anne Anthony Arjun "
"Barbara Ben Benjamin Bob Brandon Brian Carlos Carol Caroline Catherine Charles Charlie Chen Chloe Chris "
"Christina Christopher Claire Dan Daniel Daisuke Dave David Deborah Dennis Diana Diego Dmitri Donald Doug "
"Edward Elena Eliza Elizabeth Emily Emma Eric Erika Ethan Eva Fatima Felix Fiona Frank Gary George Hana Hannah "
"Hans Harry Haruka Heather Helen Henry Hiroshi Ian Igor Isabel Ivan Jack Jacob James Jan Jane Janet Jason Jeff "
"Jennifer Jeremy Jessica Jim Joan Joe Johan Johannes John Jon Jonathan Jose Joseph Josh Juan Julie Justin Kaito "
"Karen Kate Katie Keiko Keith Keith Kelly Ken Kenji Kenta Kevin Kim Kumar Kyle Larry Laura Lauren Lena Leo Li "
"Linda Lisa Liz Louis Lucas Luis Luke Maria Marie Mario Mark Martin Mary Masato Matt Matthew Megan Mei Michael "
"Michelle Miguel Mika Mike Misaki Mohammed Monica Nancy Naoki Natalie Nathan Neil Nick Nicole Nina Noah Nora Olga "
"Oliver Olivia Omar Oscar Patricia Patrick Paul Pedro Peter Phil Philip Pierre Priya Rachel Raj Rebecca Richard "
"Rob Robert Roger Ron Ryan Ryo Sam Samantha Sandra Sanjay Sara Sarah Satoshi Scott Sean Sergei Sharon Shota "
"Simon Sofia Sophie Stephen Steve Steven Sue Susan Tadashi Takashi Takeshi Tanya Taro Ted Teresa Thomas Tim Tina "
"Abdul Ahmed Aisha Aiko Akiko Aleksandr Alejandro Alexander Ali Anders Anita Anton Astrid Ayumi Bianca Bjorn Camille "
"Chiara Chika Clara Dario Deepak Dieter Eduardo Emi Enzo Erik Esther Farah Federico Fernando Francesca Francois "
"Gabriel Giulia Greta Gustav Hao Hassan Hideki Hugo Ines Ingrid Ioana Jamal Javier Jens Jiro Jonas Julia Julien "
"Jurgen Kaori Karl Karim Katarina Kazuki Kenta Klaus Kofi Kwame Lars Layla Leila Liam Lin Lorenzo Luca Magnus "
"Malik Marco Marta Mateo Matthias Mehmet Meera Mikhail Minh Miriam Mustafa Nadia Natasha Nikhil Nobu Oleg Omar "
"Pablo Paolo Paula Petra Pooja Rafael Rahul Ravi Reiko Renata Rohan Rosa Ruth Sakura Samir Sanjeev Sayaka Sebastian "
"Selma Shin Silvia Stefan Svetlana Takumi Tariq Tobias Tomas Tuan Ulrich Valentina Vera Viktor Vikram Vladimir "
"Xiao Yasmin Yoko Yosuke Yuichi Yumi Yuto Yves Zara Zhang "
"Anneke Anton Arnaud Bart Beatriz Bence Bettina Birgit Boris Bruno Cecilia Cheng Ciara Claudia Cleo Connor Dana "
"Denise Derek Dominik Doris Edith Eleanor Elif Emre Evelyn Finn Florian Franz Freya Gavin Georg Gerald Gordon "
"Graham Gregor Gunnar Gwen Harald Heidi Heinz Henrik Holger Ibrahim Imran Irina Ivana Jakob Jasmine Jasper Jaya "
"Jerome Joaquin Joel Jorge Josef Judith Justyna Katya Kirsten Kristina Lara Laurent Leon Leonie Lea Lily Luisa Lydia "
"Maja Manuel Marcel Margaret Marina Marius Markus Mathilde Maya Melissa Mika Milan Mina Moritz Nadine Nasrin "
"Natalia Nico Niklas Nils Nuno Otto Pavel Philipp Pilar Pia Piotr Preeti Ralf Ramon Raquel Rashid Reza Rita "
"Roland Rupert Sabine Sandeep Sanne Shreya Sigrid Simone Sonja Soren Suresh Sven Sylvia Thorsten Tina "
"Tomasz Ursula Uwe Veronika Wolfgang Xavier Yannick Yusuf Zoe "
"Albert Alfred Arthur Bruce Bryan Calvin Carl Cindy Colin Craig Darren Debbie Douglas Ellen Erin Ernest Eugene Fred "
"Frederick Gareth Geoff Gina Glenn Harold Harvey Howard Irene Jackie Jake Jared Jeffrey Jenny Jerry Jesse Jill Joanne "
"Joyce Kurt Leslie Lewis Lillian Lucy Malcolm Marcus Marilyn Marvin Maureen Mitchell Nathaniel Neville Nigel Norman "
"Pamela Peggy Raymond Reggie Rick Rodney Ronald Roy Russell Sally Sheila Shirley Stanley Stella Stuart Theodore Theresa "
"Tracy Trevor Tyler Vernon Wayne Wesley "
"Todd Tom Tomoko Tony Toshi Vijay Victor Vincent Walter Wang Wei Wendy William Yan Yuki Yuko Yuri Yusuke Yuvi "
"Suzuki Sato Tanaka Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi "
"Matsumoto Inoue Kimura Hayashi Shimizu Saito Smith Johnson Brown Jones Miller Davis Wilson Anderson Taylor"

)  # fmt: skip
_BY_LETTER = groupby(sorted(set(_FIRST_NAMES.split())), key=lambda name: name[0])
_SPELLED = "|".join(f"{first}(?:{'|'.join(name[1:] for name in names)})" for first, names in _BY_LETTER)
_NAMED_EN = rf"\b(?-i:(?=[A-Z])(?:{_SPELLED}))\b(?:[ -](?-i:[A-Z])[a-z']+)?"

PERSON_EN = (
    rf"(?:(?<!{NAME}){NAME}+|{ROLE_EN}|{_LEADERS}|{_NAMED_EN}|(?<![\w@./])@[a-z][\w-]+"
    r"|\bi\b(?![/.])|\b(?:he|she|we|someone|somebody|anyone|anybody|nobody|no[ -]?one|"
    r"everyone|everybody|people|whoever|none of us)\b"
    r"|(?<!users )(?<!customers )(?<!clients )(?<!visitors )(?<!user )(?<!customer )"
    r"\bwho\b)"
)

"""Somebody in English, for patterns that ignore case."""
_LOOK_EN = re.compile(
    rf"{NAME}+|\b(?=(?:operator|{_ROLES_EN}|{'|'.join(sorted(set(_FIRST_NAMES.casefold().split())))}"
    r"|management|leadership|lead|manager|boss|operations|support|engineering|development"
    r"|i\b|he\b|she\b|we\b|some|any|no|every|people|who))|@"
)
"""Where somebody may be named in a sentence in lower case, and many places more."""


@lru_cache(maxsize=16)
def people_en(sentence: str) -> tuple[int, ...]:
    """Where matches of `PERSON_EN` may begin, in characters, ascending."""
    places = (found.start() for found in _LOOK_EN.finditer(sentence.lower()))
    return tuple(place for place in places if _SOMEBODY_EN.match(sentence, place))


_SOMEBODY_EN = re.compile(PERSON_EN, re.IGNORECASE)
