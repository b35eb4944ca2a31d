/** What holds for complaints and reports. */
package jialing.domain.complaints.rules;
