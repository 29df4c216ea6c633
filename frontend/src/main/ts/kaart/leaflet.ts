import L from 'leaflet';
import 'leaflet.markercluster'; // adds to the L that Leaflet leaves on window
import 'leaflet/dist/leaflet.css';
import './kaart.css';

export default L;
