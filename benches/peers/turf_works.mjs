// The works of benches/work/map.rs by @turf/turf, on its data. Deliberately absent: a clock.
import * as turf from "@turf/turf";

/** Work by id; each gives a result that both sides can compare. */
export function works(data) {
  const areas = data.areas.map((geometry) => turf.feature(geometry));
  const collection = turf.featureCollection(areas);
  const points = (places) => turf.featureCollection(places.map((place) => turf.point(place)));
  const [town, services] = [points(data.town), points(data.town)];
  return {
    "points-in-areas": () => data.points.reduce((sum, point) => sum + areas.filter((area) => turf.booleanPointInPolygon(point, area)).length, 0),
    union: () => Math.round(turf.area(turf.union(collection))),
    dbscan: () => 1 + Math.max(-1, ...turf.clustersDbscan(town, 0.3, { minPoints: 10 }).features.map((it) => it.properties.cluster ?? -1)),
    nearest: () => Math.round(data.needs.reduce((sum, need) => sum + turf.nearestPoint(need, services).properties.distanceToPoint * 1000, 0)),
  };
}
