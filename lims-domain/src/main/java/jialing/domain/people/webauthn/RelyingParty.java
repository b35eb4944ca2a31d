package jialing.domain.people.webauthn;

import java.net.URI;
import java.util.Optional;

/**
 * Who the house is to a person's device: the name of its host, to which passkeys are bound, and the address of its page. Bare
 * addresses have no name and no passkeys; on loopback the name is {@code localhost}.
 */
public record RelyingParty(String id, String origin) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String LOCAL = "localhost";

    /** @param url what people reach the house by */
    public static Optional<RelyingParty> of(String url) {
        URI address = URI.create(url);
        String host = LOOPBACK.equals(address.getHost()) ? LOCAL : address.getHost();
        boolean named = host != null && host.matches(".*[A-Za-z].*") && !host.contains(":");
        boolean safe = "https".equals(address.getScheme()) || LOCAL.equals(host);
        if (!named || !safe) {
            return Optional.empty();
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Optional.of(new RelyingParty(host, address.getScheme() + "://" + host + port));
    }
}
