package jialing.domain.reporting;

/** Takes notices to people outside. A door: whoever has notices sent brings it, the web module with a mail server. */
public interface NoticePost {

    /** Whether there is a mail server to give them to. */
    boolean isOpen();

    /**
     * Returns once the mail server has taken it. The letter MUST carry the notice's id, so that one sent twice is known as the same.
     *
     * @throws Undeliverable when this address will never take it; anything else thrown means to try again later
     */
    void send(Notice notice) throws Undeliverable;

    /** The address does not take letters. */
    class Undeliverable extends Exception {

        private static final long serialVersionUID = 1;

        public Undeliverable(String why) {
            super(why);
        }
    }
}
