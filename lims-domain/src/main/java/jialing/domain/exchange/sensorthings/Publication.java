package jialing.domain.exchange.sensorthings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jialing.domain.exchange.PublishedResult;
import jialing.domain.exchange.Told;
import jialing.domain.exchange.WithdrawnReport;
import jialing.domain.ledger.CanonicalJson;
import org.hibernate.Session;

/**
 * Writes a released result as the entities of OGC SensorThings 1.1 (OGC 18-088, clause 8): the site is the Thing, the sample the
 * FeatureOfInterest, the method the Sensor. Below the detection limit there is no number to give: {@code result} is null and the
 * parameters say {@code censored}.
 */
@ApplicationScoped
public class Publication {

    /** Only what passed quality control and three-level review is released at all. */
    private static final String QUALITY =
            CanonicalJson.of(Map.of("qualityControl", "accepted", "review", "signed", "status", "current"));

    private static final String DIMENSIONLESS = "1";

    @PersistenceContext
    EntityManager entityManager;

    public void show(Told told) {
        if (told instanceof PublishedResult result) {
            publish(result);
        } else if (told instanceof WithdrawnReport report) {
            withdraw(report);
        }
    }

    /**
     * What a withdrawn report said is no longer offered as a result: {@code result} becomes null, {@code validTime} (the time during
     * which a result may be used) ends, quality and parameters say why. What was reported stays readable in the parameters. Done
     * twice it changes nothing.
     */
    public void withdraw(WithdrawnReport report) {
        var said = new LinkedHashMap<String, Object>();
        said.put("status", "withdrawn");
        said.put("withdrawnAt", report.withdrawnAt().toString());
        said.put("withdrawnBecause", report.category());
        entityManager
                .createNativeQuery("update lims.exchange_observation set result = null, valid_until = ?1,"
                        + " parameters = parameters || cast(?2 as jsonb),"
                        + " result_quality = result_quality || jsonb_build_object('status', 'withdrawn')"
                        + " where report_number = ?3 and organisation = ?4 and parameters ->> 'status' = 'current'")
                .setParameter(1, report.withdrawnAt())
                .setParameter(2, CanonicalJson.of(said))
                .setParameter(3, report.reportNumber())
                .setParameter(4, report.organisation())
                .executeUpdate();
    }

    private void publish(PublishedResult result) {
        long thing = thing(result);
        Sensor how = Sensor.of(result);
        long sensor = id(
                "insert into lims.exchange_sensor (organisation, name, description, metadata, properties)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb))"
                        + " on conflict (organisation, name) do update set description = excluded.description returning id",
                result.organisation(),
                how.name(),
                result.methodTitle().zh(),
                result.methodTitle().en(),
                CanonicalJson.of(Map.of(how.kind(), how.name())));
        long property = id(
                "insert into lims.exchange_observed_property (organisation, code, name, definition, description,"
                        + " properties) values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb))"
                        + " on conflict (organisation, code) do update set name = excluded.name returning id",
                result.organisation(),
                result.analyte(),
                result.analyteName().zh(),
                "urn:jialing:analyte:" + result.analyte(),
                result.analyteName().en(),
                CanonicalJson.of(Map.of("code", result.analyte())));
        long datastream = id(
                "insert into lims.exchange_datastream (organisation, thing_id, sensor_id, observed_property_id, name,"
                        + " description, unit) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        + " on conflict (thing_id, sensor_id, observed_property_id) do update set unit = excluded.unit returning id",
                result.organisation(),
                thing,
                sensor,
                property,
                result.siteName() + " " + result.analyteName().zh(),
                result.siteCode() + " " + result.analyteName().en() + " (" + how.name() + ")",
                result.unit() == null ? DIMENSIONLESS : result.unit());
        supersede(result);
        observe(result, datastream, feature(result));
    }

    /** By what it was observed: the method; read on site the instrument, or where none was named, just that. */
    private record Sensor(String kind, String name) {

        static Sensor of(PublishedResult result) {
            if (result.method() != null) {
                return new Sensor("method", result.method());
            }
            return result.instrument() != null
                    ? new Sensor("instrument", result.instrument())
                    : new Sensor("procedure", result.methodTitle().zh());
        }
    }

    private long thing(PublishedResult result) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("code", result.siteCode());
        properties.put("waterBody", result.waterBody());
        properties.put("organisation", result.organisation());
        long thing = id(
                "insert into lims.exchange_thing (organisation, code, name, description, properties)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb))"
                        + " on conflict (organisation, code) do update set name = excluded.name returning id",
                result.organisation(),
                result.siteCode(),
                result.siteName(),
                "监测点位 " + result.siteCode(),
                CanonicalJson.of(properties));
        id(
                "insert into lims.exchange_location (organisation, thing_id, name, description, location, since)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)"
                        + " on conflict (thing_id) do update set location = excluded.location returning id",
                result.organisation(),
                thing,
                result.siteName(),
                "WGS 84",
                point(result),
                result.sampledAt());
        return thing;
    }

    private long feature(PublishedResult result) {
        return id(
                "insert into lims.exchange_feature (organisation, code, name, description, feature, properties)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), cast(?6 as jsonb))"
                        + " on conflict (organisation, code) do update set name = excluded.name returning id",
                result.organisation(),
                result.sampleCode(),
                result.sampleCode(),
                "样品 " + result.sampleCode() + "，" + result.siteName(),
                point(result),
                CanonicalJson.of(Map.of("sampleCode", result.sampleCode(), "siteCode", result.siteCode())));
    }

    /** What the replaced report said stays readable, marked. */
    private void supersede(PublishedResult result) {
        if (result.replacesReport() != null) {
            entityManager
                    .createNativeQuery(
                            "update lims.exchange_observation set parameters = parameters || cast(?1 as jsonb), valid_until = ?4,"
                                    + " result_quality = result_quality || jsonb_build_object('status', 'superseded') where report_number = ?2 and organisation = ?3"
                                    + " and parameters ->> 'status' = 'current'")
                    .setParameter(
                            1, CanonicalJson.of(Map.of("status", "superseded", "supersededBy", result.reportNumber())))
                    .setParameter(2, result.replacesReport())
                    .setParameter(3, result.organisation())
                    .setParameter(4, result.signedAt())
                    .executeUpdate();
        }
    }

    private void observe(PublishedResult result, long datastream, long feature) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("status", "current");
        parameters.put("reported", result.value());
        parameters.put("unit", result.unit());
        parameters.put("sampleCode", result.sampleCode());
        parameters.put("reportNumber", result.reportNumber());
        parameters.put("version", result.version());
        parameters.put(
                "resultId", result.method() == null ? null : result.resultId()); // what was read on site is no result
        parameters.put("detectionLimit", result.detectionLimit());
        parameters.put(
                "subcontractor",
                result.subcontractor() == null ? null : result.subcontractor().zh());
        if (result.operator() != null) {
            parameters.put("censored", result.operator());
            parameters.put("limit", result.detectionLimit());
            parameters.put("limitKind", "MDL");
        }
        parameters.values().removeIf(Objects::isNull);
        entityManager
                .unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into lims.exchange_observation (organisation, datastream_id, feature_id,"
                                + " phenomenon_time, result_time, result, parameters, result_id, report_number, result_quality)"
                                + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as numeric), cast(?7 as jsonb), ?8, ?9, cast(?10 as jsonb))"
                                + " on conflict (result_id, report_number) do nothing")
                .setParameter(1, result.organisation())
                .setParameter(2, datastream)
                .setParameter(3, feature)
                .setParameter(4, result.sampledAt())
                .setParameter(5, result.signedAt())
                .setParameter(6, number(result), String.class)
                .setParameter(7, CanonicalJson.of(parameters))
                .setParameter(8, result.resultId())
                .setParameter(9, result.reportNumber())
                .setParameter(10, QUALITY)
                .executeUpdate();
    }

    private static String number(PublishedResult result) {
        if (result.operator() != null) {
            return null;
        }
        try {
            return new BigDecimal(result.value()).toPlainString();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String point(PublishedResult result) {
        return "{\"type\":\"Point\",\"coordinates\":[" + result.lon().toPlainString() + ","
                + result.lat().toPlainString() + "]}";
    }

    private long id(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
