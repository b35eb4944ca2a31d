package jialing.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Samples come into being when their work order is approved. */
final class Registration {

    private static final int MOST_MILLISECONDS = 1000;

    private final Trips trips;
    private final Findings findings;

    Registration(Trips trips, Findings findings) {
        this.trips = trips;
        this.findings = findings;
    }

    void ofOneSampleWithEveryAnalyte() {
        List<String> site = trips.sites(1);
        List<String> analytes = trips.analytes().stream()
                .map(analyte -> analyte.path("code").asText())
                .toList();
        trips.approve(trips.planned(site, List.of("NH3N")));
        String order = trips.planned(site, analytes);
        findings.atMost(
                "Register one site's samples with all " + analytes.size()
                        + " analytes of the water catalogue (approval, PIN included)",
                Series.once(() -> {
                    trips.approve(order);
                    return null;
                }),
                "ms",
                MOST_MILLISECONDS);
    }

    void ofTwoPeopleAtOnce() {
        List<String> sites = trips.sites(12);
        String one = trips.planned(sites, List.of("NH3N"));
        String other = trips.planned(sites, List.of("NH3N"));
        double taken = Series.once(() -> {
            var first = CompletableFuture.runAsync(() -> trips.approve("wz.signatory", one));
            trips.approve("wz.quality", other);
            first.join();
            return null;
        });
        List<String> codes = Stream.concat(trips.codes(one).stream(), trips.codes(other).stream())
                .toList();
        Set<Integer> serials =
                new HashSet<>(codes.stream().map(Registration::serial).toList());
        int gap = serials.stream().max(Integer::compare).orElseThrow()
                - serials.stream().min(Integer::compare).orElseThrow()
                + 1
                - codes.size();
        findings.holds(
                "Two people register " + codes.size() / 2
                        + " samples each at once: no conflict, no number lost, no gap",
                Math.round(taken) + " ms, " + serials.size() + " of " + codes.size() + " numbers differ, gap " + gap,
                serials.size() == codes.size() && gap == 0);
    }

    /** {@code CQWZ26000012U}: year and check character left out. */
    private static int serial(String code) {
        return Integer.parseInt(code.substring(code.length() - 7, code.length() - 1));
    }
}
