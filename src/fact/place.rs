//! Places of which prose speaks: a country, a region that holds several, or all that lies outside
//! of one.

use std::fmt;

use super::Country;

/// Where data are, or where they go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A country.
    Country(Country),
    /// The European Union.
    Union,
    /// The European Economic Area.
    Area,
    /// Europe, which no law delimits.
    Europe,
    /// Outside the European Union.
    OutsideUnion,
    /// Outside the European Economic Area.
    OutsideArea,
    /// Outside Europe.
    OutsideEurope,
    /// Third countries, as Chapter V GDPR calls those outside the European Economic Area.
    ThirdCountries,
}

impl Place {
    /// The regions, in the order of their ids.
    pub const REGIONS: [Self; 7] = [
        Self::Area,
        Self::Union,
        Self::Europe,
        Self::OutsideArea,
        Self::OutsideUnion,
        Self::OutsideEurope,
        Self::ThirdCountries,
    ];

    /// The id: an ISO 3166-1 code, or the id of a region.
    pub fn id(self) -> &'static str {
        match self {
            Self::Country(country) => country.code(),
            Self::Union => "EU",
            Self::Area => "EEA",
            Self::Europe => "Europe",
            Self::OutsideUnion => "outside-EU",
            Self::OutsideArea => "outside-EEA",
            Self::OutsideEurope => "outside-Europe",
            Self::ThirdCountries => "third-countries",
        }
    }

    /// The place of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        let region = Self::REGIONS.into_iter().find(|region| region.id() == id);
        region.or_else(|| {
            let country: Country = id.parse().ok()?;
            (!country.is_any()).then_some(Self::Country(country))
        })
    }

    /// What lies outside of a region; none for a country.
    pub fn outside(self) -> Option<Self> {
        match self {
            Self::Union => Some(Self::OutsideUnion),
            Self::Area => Some(Self::OutsideArea),
            Self::Europe => Some(Self::OutsideEurope),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::Place;
    use crate::fact::Country;

    #[test]
    fn ids_lead_back_to_their_places() {
        for place in Place::REGIONS {
            assert_eq!(Place::from_id(place.id()), Some(place));
        }
        assert_eq!(Place::from_id("FR"), Some(Place::Country(Country::FRANCE)));
        for id in ["", "*", "eu", "UE"] {
            assert_eq!(Place::from_id(id), None, "{id}");
        }
    }
}
