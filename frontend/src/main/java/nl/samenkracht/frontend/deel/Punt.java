package nl.samenkracht.frontend.deel;

/** A place on earth in degrees WGS 84. Never made for a secret address. */
public record Punt(double breedte, double lengte) {}
