package jialing.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Running numbers without gaps. A series is held from the moment it is asked until the transaction is over, and a roll-back gives
 * its numbers back: so ask late, and who needs several series MUST ask for them in alphabetical order.
 */
@ApplicationScoped
public class Numbers {

    @PersistenceContext
    EntityManager entityManager;

    public long next(String series) {
        return next(series, 1);
    }

    /** The first of so many consecutive numbers; a series begins at 1. */
    public long next(String series, int count) {
        var last = (Number) entityManager
                .createNativeQuery("insert into lims.shared_counter as c (series, last) values (:series, :count)"
                        + " on conflict (series) do update set last = c.last + :count returning last")
                .setParameter("series", series)
                .setParameter("count", count)
                .getSingleResult();
        return last.longValue() - count + 1;
    }
}
