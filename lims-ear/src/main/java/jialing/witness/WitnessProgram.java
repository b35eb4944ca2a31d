package jialing.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jialing.domain.ledger.log.VerifierKey;

/**
 * {@code ./lims witness}: looks at a log again and again until it is stopped. Ends with 3 on a fork; both checkpoints then lie in
 * the folder as proof.
 */
public final class WitnessProgram {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int FORK = 3;

    private static final String USAGE = """
            ./lims witness --log 日志地址 --key 日志公钥 --name 见证人名称 [--folder 文件夹] [--every 秒] [--once]
            ./lims witness --log ADDRESS --key KEY --name NAME [--folder FOLDER] [--every SECONDS] [--once]
            ADDRESS: https://…/api/ledger/log   KEY: as printed at ADDRESS/keys, or a file   NAME: e.g. fuling.example/witness""";

    private WitnessProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Map<String, String> given = options(arguments);
            var folder = new WitnessFolder(Path.of(given.getOrDefault("--folder", "witness")));
            var witness = folder.witness(needed(given, "--name"));
            var watch = new Watch(new FollowedLog(needed(given, "--log")), logKey(given), witness, folder);
            OUT.println("见证人公钥，请管理员登记 / key of this witness, for an administrator to register:");
            OUT.println("  " + witness.verifierKey().print());
            watch(watch, given);
        } catch (IllegalArgumentException | IOException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static void watch(Watch watch, Map<String, String> given) throws InterruptedException {
        long pause = Long.parseLong(given.getOrDefault("--every", "60")) * 1_000;
        while (true) {
            try {
                Watch.Outcome outcome = watch.look(Instant.now());
                OUT.println(Instant.now() + "  " + outcome);
                if (outcome == Watch.Outcome.FORKED) {
                    OUT.println("警报：日志前后矛盾，证据在文件夹中 / ALARM: the log contradicts itself, the proof is in the folder");
                    System.exit(FORK);
                }
            } catch (IOException | RuntimeException away) {
                OUT.println(Instant.now() + "  " + away.getMessage());
            }
            if (given.containsKey("--once")) {
                return;
            }
            Thread.sleep(pause);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--once")) {
                given.put("--once", "");
            } else if (i + 1 < arguments.length) {
                given.put(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException(arguments[i]);
            }
        }
        return given;
    }

    private static String needed(Map<String, String> given, String option) {
        return Optional.ofNullable(given.get(option)).orElseThrow(() -> new IllegalArgumentException(option));
    }

    private static VerifierKey logKey(Map<String, String> given) throws IOException {
        String key = needed(given, "--key");
        String text = key.contains("+") ? key : Files.readString(Path.of(key)).strip();
        return VerifierKey.parse(text).orElseThrow(() -> new IllegalArgumentException("--key " + text));
    }
}
