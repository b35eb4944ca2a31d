package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.shared.LabClock;

/** Counts what is in store of a code after something came in, left or fell away. */
@ApplicationScoped
class StockWatch {

    @Inject
    HistoryTable history;

    @Inject
    LabClock clock;

    @Inject
    Event<StockCounted> counted;

    /** Says so where the code has a minimum: that of the lot received last that states one. */
    void changed(Material material) {
        history.minimumOf(material.organisation(), material.code()).ifPresent(least -> {
            BigDecimal stock = history.stockOfProducts(material.organisation(), List.of(material.code()), clock.today())
                    .getOrDefault(material.code(), BigDecimal.ZERO);
            counted.fire(new StockCounted(
                    material.organisation(),
                    material.code(),
                    material.name().zh() + " " + material.code(),
                    stock.compareTo(least) < 0));
        });
    }
}
