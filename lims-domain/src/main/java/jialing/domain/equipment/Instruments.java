package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jialing.domain.shared.Refusal;

/** The register of instruments. */
@ApplicationScoped
public class Instruments {

    @PersistenceContext
    EntityManager entityManager;

    void add(Instrument instrument) {
        entityManager.persist(instrument);
    }

    public Optional<Instrument> find(String organisation, String code) {
        return entityManager
                .createQuery(
                        "from Instrument i where i.organisation = :organisation and i.code = :code", Instrument.class)
                .setParameter("organisation", organisation)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal when the organisation has no such instrument */
    public Instrument byCode(String organisation, String code) {
        return find(organisation, code).orElseThrow(() -> Refusal.notFound("Instrument", "仪器", code));
    }

    /** @throws Refusal by {@link InstrumentInCalibration} unless it may be used on that day */
    public CalibratedInstrument calibrated(String organisation, String code, LocalDate on) {
        var calibrated = byCode(organisation, code).calibratedOn(on);
        new InstrumentInCalibration().require(new InstrumentInCalibration.Use(code, on, calibrated));
        return calibrated.orElseThrow();
    }

    /** Those of the codes that stand in the register, with their certificates, in one question to the database. */
    List<Instrument> all(String organisation, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct i from Instrument i left join fetch i.certificates"
                                + " where i.organisation = :organisation and i.code in :codes",
                        Instrument.class)
                .setParameter("organisation", organisation)
                .setParameter("codes", codes)
                .getResultList();
    }

    public List<Instrument> of(String organisation) {
        return entityManager
                .createQuery("from Instrument i where i.organisation = :organisation order by i.code", Instrument.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }
}
