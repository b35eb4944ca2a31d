package jialing.domain.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entity sets of OGC SensorThings 1.1 Part 1 (OGC 18-088, clause 8.2) as they are kept here: table, properties and links.
 * Column expressions are written here and nowhere else; {@code %s} stands for the alias of the table.
 */
public enum EntitySet {
    THINGS("Things", "exchange_thing"),
    LOCATIONS("Locations", "exchange_location"),
    /** A site stays where it is: its only historical location is the one that it has. */
    HISTORICAL_LOCATIONS("HistoricalLocations", "exchange_location"),
    DATASTREAMS("Datastreams", "exchange_datastream"),
    SENSORS("Sensors", "exchange_sensor"),
    OBSERVED_PROPERTIES("ObservedProperties", "exchange_observed_property"),
    OBSERVATIONS("Observations", "exchange_observation"),
    FEATURES_OF_INTEREST("FeaturesOfInterest", "exchange_feature");

    /** What a property or an expression holds, as far as comparing and writing it goes. */
    public enum Type {
        NUMBER,
        TEXT,
        TIME,
        TRUTH,
        JSON
    }

    public record Property(String name, Type type, String column) {}

    /**
     * A link to other entities.
     *
     * @param many whether it leads to a set
     * @param join SQL condition between the aliases {@code %1$s} (here) and {@code %2$s} (there)
     */
    public record Link(String name, EntitySet target, boolean many, String join) {}

    /** From its result time until it was superseded or withdrawn, as an interval of ISO 8601; null while it may be used. */
    private static final String VALID =
            "to_char(%1$s.result_time at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || '/'"
                    + " || to_char(%1$s.valid_until at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    private final String path;
    private final String table;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();

    static {
        for (EntitySet set : values()) {
            set.has("id", Type.NUMBER, "%s.id");
        }
        named(THINGS).has("properties", Type.JSON, "%s.properties");
        named(LOCATIONS).fixed("encodingType", "application/geo+json").has("location", Type.JSON, "%s.location");
        HISTORICAL_LOCATIONS.has("time", Type.TIME, "%s.since");
        named(DATASTREAMS)
                .fixed("observationType", "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement")
                .has(
                        "unitOfMeasurement",
                        Type.JSON,
                        "jsonb_build_object('name', %1$s.unit, 'symbol', %1$s.unit, 'definition', null)")
                .has("phenomenonTime", Type.TEXT, span("phenomenon_time"))
                .has("resultTime", Type.TEXT, span("result_time"));
        named(SENSORS)
                .fixed("encodingType", "text/html")
                .has("metadata", Type.TEXT, "%s.metadata")
                .has("properties", Type.JSON, "%s.properties");
        named(OBSERVED_PROPERTIES)
                .has("definition", Type.TEXT, "%s.definition")
                .has("properties", Type.JSON, "%s.properties");
        OBSERVATIONS
                .has("phenomenonTime", Type.TIME, "%s.phenomenon_time")
                .has("resultTime", Type.TIME, "%s.result_time")
                .has("result", Type.NUMBER, "%s.result")
                .has("validTime", Type.TEXT, VALID)
                .has("resultQuality", Type.JSON, "%s.result_quality")
                .has("parameters", Type.JSON, "%s.parameters");
        named(FEATURES_OF_INTEREST)
                .fixed("encodingType", "application/geo+json")
                .has("feature", Type.JSON, "%s.feature")
                .has("properties", Type.JSON, "%s.properties");

        THINGS.links("Datastreams", DATASTREAMS, true, "%2$s.thing_id = %1$s.id")
                .links("Locations", LOCATIONS, true, "%2$s.thing_id = %1$s.id")
                .links("HistoricalLocations", HISTORICAL_LOCATIONS, true, "%2$s.thing_id = %1$s.id");
        LOCATIONS
                .links("Things", THINGS, true, "%2$s.id = %1$s.thing_id")
                .links("HistoricalLocations", HISTORICAL_LOCATIONS, true, "%2$s.id = %1$s.id");
        HISTORICAL_LOCATIONS
                .links("Thing", THINGS, false, "%2$s.id = %1$s.thing_id")
                .links("Locations", LOCATIONS, true, "%2$s.id = %1$s.id");
        DATASTREAMS
                .links("Thing", THINGS, false, "%2$s.id = %1$s.thing_id")
                .links("Sensor", SENSORS, false, "%2$s.id = %1$s.sensor_id")
                .links("ObservedProperty", OBSERVED_PROPERTIES, false, "%2$s.id = %1$s.observed_property_id")
                .links("Observations", OBSERVATIONS, true, "%2$s.datastream_id = %1$s.id");
        SENSORS.links("Datastreams", DATASTREAMS, true, "%2$s.sensor_id = %1$s.id");
        OBSERVED_PROPERTIES.links("Datastreams", DATASTREAMS, true, "%2$s.observed_property_id = %1$s.id");
        OBSERVATIONS
                .links("Datastream", DATASTREAMS, false, "%2$s.id = %1$s.datastream_id")
                .links("FeatureOfInterest", FEATURES_OF_INTEREST, false, "%2$s.id = %1$s.feature_id");
        FEATURES_OF_INTEREST.links("Observations", OBSERVATIONS, true, "%2$s.feature_id = %1$s.id");
    }

    EntitySet(String path, String table) {
        this.path = path;
        this.table = table;
    }

    public static Optional<EntitySet> at(String path) {
        return Stream.of(values()).filter(set -> set.path.equals(path)).findFirst();
    }

    /** Name of the set in an address, e.g. {@code Things}. */
    public String path() {
        return path;
    }

    public String table() {
        return table;
    }

    public Optional<Property> property(String name) {
        return Optional.ofNullable(properties.get(name.equals("@iot.id") ? "id" : name));
    }

    public Map<String, Property> properties() {
        return properties;
    }

    public Optional<Link> link(String name) {
        return Optional.ofNullable(links.get(name));
    }

    public Map<String, Link> links() {
        return links;
    }

    private static EntitySet named(EntitySet set) {
        return set.has("name", Type.TEXT, "%s.name").has("description", Type.TEXT, "%s.description");
    }

    /** From the first to the last observation of a datastream, as an interval of ISO 8601. */
    private static String span(String time) {
        return ("(select to_char(min(o.T) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || '/'"
                        + " || to_char(max(o.T) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        + " from lims.exchange_observation o where o.datastream_id = %1$s.id)")
                .replace("o.T", "o." + time);
    }

    private EntitySet fixed(String name, String value) {
        return has(name, Type.TEXT, "cast('" + value + "' as text)");
    }

    private EntitySet has(String name, Type type, String column) {
        properties.put(name, new Property(name, type, column));
        return this;
    }

    private EntitySet links(String name, EntitySet target, boolean many, String join) {
        links.put(name, new Link(name, target, many, join));
        return this;
    }
}
