"""Equal shares by pabutools on target/deciding.pb, in exact arithmetic, for comparison with `cargo bench --bench deciding`.

Needs `pip install pabutools gmpy2` in an environment of its own. Deliberately absent: the completion that pabutools does not have.
"""

import json
import sys
import time

from pabutools import fractions
from pabutools.election import Cost_Sat, parse_pabulib
from pabutools.rules import method_of_equal_shares

fractions.FRACTION = "gmpy2"
path = sys.argv[1] if len(sys.argv) > 1 else "target/deciding.pb"
instance, profile = parse_pabulib(path)
profile = profile.as_multiprofile() if "--grouped" in sys.argv else profile

for name, options in [
    ("equal-shares", {}),
    ("equal-shares-add-one", {"voter_budget_increment": 1}),
]:
    start = time.perf_counter()
    funded = method_of_equal_shares(instance, profile, sat_class=Cost_Sat, **options)
    took = (time.perf_counter() - start) * 1000
    names = sorted(int(project.name) for project in funded)
    result = f"spent {sum(p.cost for p in funded)}, funded {names}"
    print(json.dumps({"id": name, "ms": took, "result": result}), flush=True)
