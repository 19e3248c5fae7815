"""What is looked at in an expense: small rules over plain facts, after the practice of `guide/domain.md` 4.2.

`entry` holds the facts of one expense with what stands around it; `rules` is the table. Nothing here asks a database.
"""
