/** What must hold before a capacity is given or taken, a person moves, or an account is closed. */
package jialing.domain.people.rules;
