/** What must hold of certificates and their annexes. */
package jialing.domain.qualification.rules;
