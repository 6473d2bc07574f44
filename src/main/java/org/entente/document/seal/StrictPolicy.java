package org.entente.document.seal;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * The library's own policy lets a document pass that something was laid over after it was signed,
 * with a warning. Here whatever touches a sealed file fails.
 */
final class StrictPolicy {

  private static final String DEFAULT = "/policy/constraint.xml";

  private StrictPolicy() {}

  static ValidationPolicy load() {
    try (InputStream in = ValidationPolicyFacade.class.getResourceAsStream(DEFAULT)) {
      ConstraintsParameters parameters = ValidationPolicyFacade.newFacade().unmarshall(in);
      tighten(parameters.getSignatureConstraints().getBasicSignatureConstraints());
      return new EtsiValidationPolicy(parameters);
    } catch (IOException | JAXBException | XMLStreamException | SAXException e) {
      throw new IllegalStateException("the validation policy " + DEFAULT + " cannot be read", e);
    }
  }

  private static void tighten(BasicSignatureConstraints constraints) {
    constraints.setByteRange(fail());
    constraints.setByteRangeCollision(fail());
    constraints.setByteRangeAllDocument(fail());
    constraints.setPdfSignatureDictionary(fail());
    constraints.setPdfPageDifference(fail());
    constraints.setPdfAnnotationOverlap(fail());
    constraints.setPdfVisualDifference(fail());
    constraints.setDocMDP(fail());
    constraints.setFieldMDP(fail());
    constraints.setSigFieldLock(fail());
    constraints.setFormFillChanges(fail());
    constraints.setAnnotationChanges(fail());
    constraints.setUndefinedChanges(fail());
  }

  private static LevelConstraint fail() {
    LevelConstraint constraint = new LevelConstraint();
    constraint.setLevel(Level.FAIL);
    return constraint;
  }
}
