package jialing.web.reporting;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where letters are given, from the environment: {@code LIMS_SMTP_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD},
 * {@code _FROM}, {@code _SECURITY} ({@code none}, {@code starttls} or {@code tls}).
 */
record MailServer(String host, String port, String user, String password, String from, String security) {

    private static final String PATIENCE_MILLIS = "10000";

    /** Empty when none is configured. */
    static Optional<MailServer> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("LIMS_SMTP_HOST"))
                .filter(host -> !host.isBlank())
                .map(host -> new MailServer(
                        host,
                        environment.getOrDefault("LIMS_SMTP_PORT", "25"),
                        environment.get("LIMS_SMTP_USER"),
                        environment.get("LIMS_SMTP_PASSWORD"),
                        environment.getOrDefault("LIMS_SMTP_FROM", "lims@" + host),
                        environment.getOrDefault("LIMS_SMTP_SECURITY", "none")));
    }

    Session open() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return Session.getInstance(
                properties,
                user == null
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user, password);
                            }
                        });
    }
}
