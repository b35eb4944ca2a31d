package jialing.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;

/** A log as it is served over HTTP (C2SP tlog-tiles). */
final class FollowedLog {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final String prefix;

    /** @param prefix address of the log, e.g. {@code https://lims.example/api/ledger/log} */
    FollowedLog(String prefix) {
        this.prefix = prefix.endsWith("/") ? prefix : prefix + "/";
    }

    Optional<SignedNote> checkpoint() throws IOException, InterruptedException {
        return SignedNote.parse(get("checkpoint"));
    }

    List<Hash> hashes(Tile tile) {
        try {
            return tile.read(get(tile.path()))
                    .orElseThrow(() -> new IllegalStateException("no tile at " + tile.path()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return whether the house took the cosignature; it does not before it knows the witness */
    boolean bring(SignedNote cosigned) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(prefix + "cosignatures"))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(cosigned.print(), StandardCharsets.UTF_8))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(prefix + path))
                .timeout(PATIENCE)
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(prefix + path + ": " + answer.statusCode());
        }
        return answer.body();
    }
}
