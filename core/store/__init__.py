"""The record: cases, readings and a tamper-evident trail, in one SQLite file of this user's.

`core.store.store.Store` is the door. Rows of the trail are chained by their hashes and hold no
personal data: they name cases by random references, and commit to their content by salted
digests. An erased case takes its salt along, so that its entry stays checkable and says nothing.
"""
