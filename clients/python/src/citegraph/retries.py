"""When a failed request is sent again. Every request only reads, so all may be."""

import random

from .errors import CitegraphError

FIRST_DELAY_S = 0.5
LONGEST_DELAY_S = 30.0


def delay_before_retry(error: CitegraphError, attempt: int, retries: int) -> float | None:
    """Seconds to wait before the next attempt; None when there is to be none.

    The server's own figure counts where it gives one. Otherwise the delay doubles with each attempt, with up to
    half of it at random, so that many clients do not return at the same moment.
    """
    if not error.retryable or attempt >= retries:
        return None
    if error.retry_after is not None:
        return error.retry_after if error.retry_after <= LONGEST_DELAY_S else None
    return min(FIRST_DELAY_S * 2.0**attempt, LONGEST_DELAY_S) * random.uniform(0.5, 1)
