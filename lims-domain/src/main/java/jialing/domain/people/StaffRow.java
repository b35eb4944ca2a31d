package jialing.domain.people;

/** One employment with its person and account. */
public record StaffRow(Person person, Account account, Employment employment) {}
