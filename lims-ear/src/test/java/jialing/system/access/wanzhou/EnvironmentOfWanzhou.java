package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** A refrigerator that was too warm, with its sensor and the file of its logger. */
final class EnvironmentOfWanzhou {

    private EnvironmentOfWanzhou() {}

    static void enter(RecordBook book) {
        String place = "WZ-BX-" + System.nanoTime();
        PersonAtWork quality = TheSystem.as("wz.quality");
        quality.post(
                        "/api/environment/places",
                        Map.of(
                                "code",
                                place,
                                "nameZh",
                                "样品冷藏箱",
                                "nameEn",
                                "Sample refrigerator",
                                "kind",
                                "REFRIGERATOR"))
                .done();
        quality.post(
                        "/api/environment/places/" + place + "/limits",
                        Map.of("quantity", "TEMPERATURE", "low", "2", "high", "8", "reason", "HJ 493-2009"))
                .done();
        quality.post(
                        "/api/environment/places/" + place + "/readings",
                        Map.of("readings", List.of(Map.of("quantity", "TEMPERATURE", "value", "11.5"))))
                .done();
        quality.upload(
                        "/api/environment/places/" + place + "/files",
                        "text/csv",
                        "measured_at,temperature\n2026-01-05 08:00,4.5\n".getBytes(StandardCharsets.UTF_8))
                .done();
        String sensor = "TH-" + System.nanoTime();
        quality.post("/api/environment/sensors", Map.of("code", sensor, "place", place, "description", "探头"))
                .done();
        book.name("places/{place}", book.traced(place));
        book.name("sensors/{sensor}", book.traced(sensor));
        book.name(
                "files/{file}",
                book.traced(RecordBook.read("wz.quality", "/api/environment/places/" + place)
                        .at("/intakes/0/id")
                        .asText()));
        book.name(
                "excursions/{excursion}",
                book.traced(RecordBook.read("wz.quality", "/api/environment/excursions")
                        .at("/items/0/id")
                        .asText()));
        book.body("NewPlace", Map.of("code", "A-1", "nameZh", "房间", "nameEn", "Room", "kind", "ROOM"));
        book.body("PlaceDescription", Map.of("nameZh", "房间", "nameEn", "Room", "kind", "ROOM"));
        book.body("NewPlaceLimit", Map.of("quantity", "TEMPERATURE", "low", "2", "reason", "改限值"));
        book.body("HandReadings", Map.of("readings", List.of(Map.of("quantity", "TEMPERATURE", "value", "5"))));
        book.body("NewSensor", Map.of("code", "TH-1", "place", "A-1", "description", "探头"));
        book.body("SensorMove", Map.of("place", "A-1"));
        book.body("SensorDelivery", Map.of("key", "guessed", "readings", List.of()));
        book.body("ExcursionDecision", Map.of("matters", false, "reason", "没有影响", "pin", PIN));
    }
}
