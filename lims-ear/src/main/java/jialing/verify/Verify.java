package jialing.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jialing.domain.ledger.log.SignatureType;
import jialing.domain.ledger.log.VerifierKey;
import jialing.launcher.RecordOfTheHouse;

/**
 * {@code ./lims verify FILE}, of evidence or a report's PDF, and {@code ./lims verify --database}. Ends with 0 when everything is as the log has it, with 1 when
 * something is not, with 2 when it was asked wrongly.
 */
public final class Verify {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** What it thinks of a broken file is no part of the answer; held, since loggers are forgotten otherwise. */
    private static final Logger PDF_READER = Logger.getLogger("org.apache.pdfbox");

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private static final String USAGE = """
            ./lims verify 证据文件 --key 日志公钥… [--witness 见证人公钥]… [--ca 机构证书]… [--json]
            ./lims verify 报告.pdf --key 日志公钥 --ca 机构证书 [--ended 失效清单] [--checkpoint 先前的检查点文件]… [--json]
            ./lims verify '报告二维码内容' --key 日志公钥 [--ended 失效清单] [--checkpoint 先前的检查点文件]…
            ./lims verify --database [--key 日志公钥…] [--checkpoint 先前的检查点文件]… [--ca 机构证书]… [--archive 日志归档目录] [--json]
            ./lims verify EVIDENCE.zip --key KEY... [--witness KEY]... [--ca AUTHORITY.cer]... [--json]
            ./lims verify REPORT.pdf --key KEY --ca AUTHORITY.cer [--ended LIST] [--checkpoint FILE seen earlier]... [--json]
            ./lims verify 'what the code on a report holds' --key KEY [--ended LIST] [--checkpoint FILE seen earlier]...
            ./lims verify --database [--key KEY...] [--checkpoint FILE seen earlier]... [--ca AUTHORITY.cer]... [--archive FOLDER of old tiles] [--json]
            KEY: <name>+<id>+<base64>, or a file that holds it, e.g. data/secrets/log.vkey; default: that of the system on this machine
            再给一个 --key（如 log-sm2.vkey）时，检查点还须由它签名 / with a further --key, e.g. log-sm2.vkey, it must have signed too
            --ca: 个人证书和印章必须由此机构或其下级签发（PEM 或 DER） / certificates of persons and seals must stand below this authority (PEM or DER)""";

    private String file;
    private boolean database;
    private boolean json;
    private final List<String> keys = new ArrayList<>();
    private Optional<String> ended = Optional.empty();
    private Path archive;
    private final List<X509Certificate> authorities = new ArrayList<>();
    private final List<String> witnesses = new ArrayList<>();
    private final List<String> checkpoints = new ArrayList<>();

    private Verify() {}

    public static void main(String[] arguments) {
        PDF_READER.setLevel(Level.OFF);
        var verify = new Verify();
        try {
            verify.understand(arguments);
            System.exit(verify.run() ? 0 : 1);
        } catch (IllegalArgumentException | IOException | SQLException asked) {
            System.err.println(asked.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    /** Checks an evidence file for who trusts this key of the log and these witnesses. */
    public static Findings evidence(byte[] zip, String logKey, List<String> witnesses) {
        return evidence(zip, List.of(logKey), witnesses);
    }

    /** @param logKeys of the one log; each must have signed the checkpoint */
    public static Findings evidence(byte[] zip, List<String> logKeys, List<String> witnesses) {
        return evidence(zip, logKeys, witnesses, List.of());
    }

    /** @param authorities below one of which the certificates of persons must stand; none: it is enough that the log names them */
    public static Findings evidence(
            byte[] zip, List<String> logKeys, List<String> witnesses, List<X509Certificate> authorities) {
        var findings = new Findings();
        new EvidenceCheck(trusted(logKeys, witnesses, authorities), findings).check(zip);
        return findings;
    }

    /** Checks what the code on a report holds, and whether the list of ended reports, if given, can be believed and names it. */
    public static Findings reportCode(String code, String logKey, Optional<String> endedList, List<String> seenBefore) {
        var findings = new Findings();
        new ReportCodeCheck(trusted(logKey), endedList, seenBefore, findings).check(code);
        return findings;
    }

    /**
     * Checks the PDF of a report: its seal, for who trusts these authorities, and the data inside it against the log, for who trusts
     * its key.
     */
    public static Findings reportFile(
            byte[] pdf,
            String logKey,
            List<X509Certificate> authorities,
            Optional<String> endedList,
            List<String> seenBefore) {
        var findings = new Findings();
        var code = new ReportCodeCheck(trusted(logKey), endedList, seenBefore, findings);
        new ReportFileCheck(code, authorities, findings).check(pdf);
        return findings;
    }

    /**
     * Checks the database behind this connection, which must see all rows, in the transaction that it is in, and the log's old
     * tiles in their folder.
     */
    public static Findings database(Connection connection, String logKey, List<String> seenBefore, Path archive)
            throws SQLException {
        return database(connection, List.of(logKey), List.of(), seenBefore, archive);
    }

    /**
     * @param logKeys of the one log; the first must have signed every checkpoint, what the others signed must be right
     * @param authorities below one of which the certificates of persons must stand; none: it is enough that the log names them
     */
    public static Findings database(
            Connection connection,
            List<String> logKeys,
            List<X509Certificate> authorities,
            List<String> seenBefore,
            Path archive)
            throws SQLException {
        var findings = new Findings();
        new DatabaseCheck(connection, trusted(logKeys, List.of(), authorities), seenBefore, archive, findings).check();
        return findings;
    }

    private void understand(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--database" -> database = true;
                case "--json" -> json = true;
                case "--key" -> keys.add(keyIn(value(arguments, ++i)));
                case "--witness" -> witnesses.add(keyIn(value(arguments, ++i)));
                case "--ended" -> ended = Optional.of(Files.readString(Path.of(value(arguments, ++i))));
                case "--checkpoint" -> checkpoints.add(Files.readString(Path.of(value(arguments, ++i))));
                case "--ca" -> authorities.add(Certificates.read(Path.of(value(arguments, ++i))));
                case "--archive" -> archive = Path.of(value(arguments, ++i));
                default -> file = arguments[i];
            }
        }
        if (database == (file != null)) {
            throw new IllegalArgumentException("");
        }
        if (keys.isEmpty()) {
            keysOfTheHouse();
        }
        if (archive == null) {
            archive = RecordOfTheHouse.logArchive();
        }
    }

    /** Whether a file of another time carries the second signature of the log is not for this machine's keys to say. */
    private void keysOfTheHouse() throws IOException {
        keys.add(keyIn(RecordOfTheHouse.logKey().toString()));
        if (database && Files.isReadable(RecordOfTheHouse.furtherLogKey())) {
            keys.add(keyIn(RecordOfTheHouse.furtherLogKey().toString()));
        }
    }

    /** A code on paper has room for one signature, the log's usual one. */
    private String keyOfCodes() {
        return keys.stream()
                .filter(key -> parsed(key).type() == SignatureType.ED25519)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "二维码由日志的 Ed25519 密钥签名，请给出 log.vkey / Codes are signed with the log's Ed25519 key: give log.vkey"));
    }

    private boolean run() throws IOException, SQLException {
        Findings findings;
        if (database) {
            var record = RecordOfTheHouse.database();
            try (var connection =
                    DriverManager.getConnection(record.url(), record.ownerUser(), record.ownerPassword())) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
                findings = database(connection, keys, authorities, checkpoints, archive);
            }
        } else if (file.contains("#")) {
            findings = reportCode(file, keyOfCodes(), ended, checkpoints);
        } else {
            byte[] content = Files.readAllBytes(Path.of(file));
            findings = isPdf(content)
                    ? reportFile(content, keyOfCodes(), authorities, ended, checkpoints)
                    : evidence(content, keys, witnesses, authorities);
        }
        if (json) {
            findings.printJson(OUT);
        } else {
            findings.print(OUT);
        }
        return findings.areValid();
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(Arrays.copyOf(content, PDF.length), PDF);
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("");
        }
        return arguments[index];
    }

    private static String keyIn(String given) throws IOException {
        if (given.contains("+")) {
            return given;
        }
        if (!Files.isReadable(Path.of(given))) {
            throw new IllegalArgumentException("找不到日志公钥 " + given + " / No key of the log in " + given);
        }
        return Files.readString(Path.of(given)).strip();
    }

    private static TrustedKeys trusted(String logKey) {
        return trusted(List.of(logKey), List.of(), List.of());
    }

    private static TrustedKeys trusted(
            List<String> logKeys, List<String> witnesses, List<X509Certificate> authorities) {
        List<VerifierKey> own = logKeys.stream().map(Verify::parsed).toList();
        return new TrustedKeys(
                own.get(0),
                own.subList(1, own.size()),
                witnesses.stream().map(Verify::parsed).toList(),
                authorities);
    }

    private static VerifierKey parsed(String key) {
        return Optional.of(key)
                .flatMap(VerifierKey::parse)
                .orElseThrow(() -> new IllegalArgumentException("不是公钥：" + key + " / This is no verifier key: " + key));
    }
}
