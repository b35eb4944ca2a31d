package jialing.system.plausibility;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** Two sites of the Yangtze, at each of which 0.40 mg/L of ammonia nitrogen has been signed nine times: the ninth has eight before it. */
final class KnownSites {

    static final String ONE = "SW017";
    static final String OTHER = "SW019";

    private static final int VISITS = 9;

    private KnownSites() {}

    /** The batch in which all of it was signed. */
    static Bench visitedNineTimes() {
        List<String> codes = IntStream.range(0, VISITS)
                .mapToObj(visit -> SamplingTrip.approvedFor(List.of("NH3N"), ONE, OTHER))
                .flatMap(trip -> Stream.of(ONE, OTHER).map(site -> brought(trip, site)))
                .toList();
        Bench bench = Bench.ofReceived(codes, Photometer.METHOD);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], Map.of("pin", PersonAtWork.PIN))
                        .done());
        return bench;
    }

    /** Code of the routine sample. */
    static String brought(SamplingTrip trip, String site) {
        String code = trip.codeAt(site);
        Bench.bring(trip, code);
        return code;
    }
}
