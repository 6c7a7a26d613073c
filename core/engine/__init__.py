"""Scoring on more than one machine, by an engine that exists already. Loaded only when asked for.

Ray is an extra that is never in the packages. Asking for it by name is the one exemption from
Lobar's rule to open no connection; its usage statistics and its dashboard are off.
"""
