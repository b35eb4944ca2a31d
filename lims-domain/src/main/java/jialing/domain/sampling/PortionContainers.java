package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.Refusal;

/** Containers that come of splitting one: of the same sample, with the next codes. */
@ApplicationScoped
public class PortionContainers {

    /** A container's code has two digits. */
    private static final int MOST = 99;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Samples samples;

    /**
     * @param analytes that are determined from it; may be none
     * @param massG in grams
     */
    public record Wanted(List<String> analytes, BigDecimal massG) {}

    /** They are kept as their parent is, and must be analysed as soon. */
    public List<Container> mint(Sample sample, Container parent, List<Wanted> wanted) {
        int last = samples.containersOf(sample).size();
        if (last + wanted.size() > MOST) {
            throw Refusal.invalid("FewContainers", "portions", "一个样品至多 99 个容器", "A sample has 99 containers at most");
        }
        var minted = new ArrayList<Container>();
        for (Wanted each : wanted) {
            var portion =
                    new Container(parent, ContainerCode.mint(sample.code(), ++last), each.analytes(), each.massG());
            entityManager.persist(portion);
            minted.add(portion);
        }
        entityManager.flush();
        return List.copyOf(minted);
    }
}
