"""Is this still a stedenband? Nine dials (`guide/domain.md` 5), each a sentence, figures, a formula and rows.

One module per dial says which rows it looks at; what they add up to is arithmetic without a clock and without a
database. Never a score, an average of municipalities or a ranking: what a dial finds is a question for a conversation.
"""
