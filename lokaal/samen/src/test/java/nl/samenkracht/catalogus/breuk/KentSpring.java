package nl.samenkracht.catalogus.breuk;

import org.springframework.stereotype.Component;

@Component
final class KentSpring {}
