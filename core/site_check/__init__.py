"""Site check: how Lobar does on a clinic's own labelled films, and which threshold fits there.

Labels come from folders, from a CSV, or from readings that were made before the score was seen;
agreement after seeing it would flatter. `core.site_check.check.carry_out` measures, and proposes a
threshold that is chosen on one half of the patients and measured on the other. Nothing changes
until somebody confirms it (`core.site_check.record`); a confirmed check ends when it is revoked
or the model is another (`core.site_check.record.void_if_model_changed`).
"""
