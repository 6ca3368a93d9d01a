//! Which network addresses may be asked. Written down as what is allowed, so that what nobody thought of is not.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// How far requests to another server go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Addresses of the public internet.
    Public,
    /// Those, and private networks: a provider inside the government network. Never this machine, link-local
    /// addresses, or addresses at which clouds hand out their secrets.
    Private,
    /// This machine alone; the only reach in which http without encryption will do.
    Loopback,
}

impl Reach {
    /// The reach for a server of that address: whoever is set up on this machine stays on this machine.
    pub fn of(server: &Url, allow_private: bool) -> Self {
        let here = match server.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        };
        match (here, allow_private) {
            (true, _) => Self::Loopback,
            (false, true) => Self::Private,
            (false, false) => Self::Public,
        }
    }

    /// The same for an address as it was typed.
    ///
    /// # Errors
    /// It is no address.
    pub fn of_address(server: &str, allow_private: bool) -> Result<Self, url::ParseError> {
        Ok(Self::of(&Url::parse(server)?, allow_private))
    }

    /// Whether that address may be asked.
    pub fn allows(self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        match self {
            Self::Loopback => ip.is_loopback(),
            Self::Private => is_public(ip) || is_private(ip),
            Self::Public => is_public(ip),
        }
    }
}

fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

/// IANA IPv4 Special-Purpose Address Registry: none of these is somebody's server on the internet.
fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || (a == 100 && (64..128).contains(&b))
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99)
        || (a == 198 && (b == 18 || b == 19));
    a != 0 && a < 224 && !special
}

/// Global unicast only, without its tunnels and reserved blocks; behind a NAT64 the address it leads to.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let parts = ip.segments();
    if let [0x64, 0xff9b, 0, 0, 0, 0, high, low] = parts {
        return is_public_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    }
    let special = match parts {
        [0x2001, b, ..] => b < 0x200 || b == 0xdb8,
        [0x2002, ..] => true,
        [0x3fff, b, ..] => b < 0x1000,
        _ => false,
    };
    parts[0] & 0xe000 == 0x2000 && !special
}

fn is_private(ip: IpAddr) -> bool {
    /// Where clouds hand out their secrets inside ranges that are private otherwise.
    const METADATA: [IpAddr; 2] = [
        IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)),
        IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
    ];
    let private = match ip {
        IpAddr::V4(ip) => {
            let [a, b, ..] = ip.octets();
            ip.is_private() || (a == 100 && (64..128).contains(&b))
        }
        IpAddr::V6(ip) => ip.is_unique_local(),
    };
    private && !METADATA.contains(&ip)
}
