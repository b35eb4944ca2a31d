/** Certificates, training, supervision, signatories, declarations and the black and white list over REST. */
package jialing.web.competence;
