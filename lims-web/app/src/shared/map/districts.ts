/** Seats of the districts' governments, approximate (GB/T 2260 codes): the quiet ground on which sites are shown. */
export interface District {
  code: string
  zh: string
  en: string
  lat: number
  lon: number
}

export const DISTRICTS: District[] = [
  { code: '500101', zh: '万州区', en: 'Wanzhou', lat: 30.8078, lon: 108.3802 },
  { code: '500102', zh: '涪陵区', en: 'Fuling', lat: 29.7037, lon: 107.3949 },
  { code: '500103', zh: '渝中区', en: 'Yuzhong', lat: 29.5567, lon: 106.5629 },
  { code: '500104', zh: '大渡口区', en: 'Dadukou', lat: 29.4810, lon: 106.4861 },
  { code: '500105', zh: '江北区', en: 'Jiangbei', lat: 29.5754, lon: 106.5328 },
  { code: '500106', zh: '沙坪坝区', en: 'Shapingba', lat: 29.5412, lon: 106.4542 },
  { code: '500107', zh: '九龙坡区', en: 'Jiulongpo', lat: 29.5235, lon: 106.4810 },
  { code: '500108', zh: '南岸区', en: "Nan'an", lat: 29.5240, lon: 106.5608 },
  { code: '500109', zh: '北碚区', en: 'Beibei', lat: 29.8254, lon: 106.4379 },
  { code: '500110', zh: '綦江区', en: 'Qijiang', lat: 29.0281, lon: 106.6514 },
  { code: '500111', zh: '大足区', en: 'Dazu', lat: 29.7005, lon: 105.7153 },
  { code: '500112', zh: '渝北区', en: 'Yubei', lat: 29.7180, lon: 106.6304 },
  { code: '500113', zh: '巴南区', en: 'Banan', lat: 29.4024, lon: 106.5403 },
  { code: '500114', zh: '黔江区', en: 'Qianjiang', lat: 29.5275, lon: 108.7826 },
  { code: '500115', zh: '长寿区', en: 'Changshou', lat: 29.8337, lon: 107.0749 },
  { code: '500116', zh: '江津区', en: 'Jiangjin', lat: 29.2834, lon: 106.2532 },
  { code: '500117', zh: '合川区', en: 'Hechuan', lat: 29.9910, lon: 106.2656 },
  { code: '500118', zh: '永川区', en: 'Yongchuan', lat: 29.3487, lon: 105.8947 },
  { code: '500119', zh: '南川区', en: 'Nanchuan', lat: 29.1566, lon: 107.0982 },
  { code: '500120', zh: '璧山区', en: 'Bishan', lat: 29.5936, lon: 106.2311 },
  { code: '500151', zh: '铜梁区', en: 'Tongliang', lat: 29.8399, lon: 106.0549 },
  { code: '500152', zh: '潼南区', en: 'Tongnan', lat: 30.1896, lon: 105.8418 },
  { code: '500153', zh: '荣昌区', en: 'Rongchang', lat: 29.4036, lon: 105.5941 },
  { code: '500154', zh: '开州区', en: 'Kaizhou', lat: 31.1607, lon: 108.3933 },
  { code: '500155', zh: '梁平区', en: 'Liangping', lat: 30.6722, lon: 107.8000 },
  { code: '500156', zh: '武隆区', en: 'Wulong', lat: 29.3238, lon: 107.7566 },
  { code: '500229', zh: '城口县', en: 'Chengkou', lat: 31.9463, lon: 108.6649 },
  { code: '500230', zh: '丰都县', en: 'Fengdu', lat: 29.8664, lon: 107.7325 },
  { code: '500231', zh: '垫江县', en: 'Dianjiang', lat: 30.3300, lon: 107.3487 },
  { code: '500233', zh: '忠县', en: 'Zhongxian', lat: 30.2915, lon: 108.0375 },
  { code: '500235', zh: '云阳县', en: 'Yunyang', lat: 30.9305, lon: 108.6977 },
  { code: '500236', zh: '奉节县', en: 'Fengjie', lat: 31.0200, lon: 109.4658 },
  { code: '500237', zh: '巫山县', en: 'Wushan', lat: 31.0748, lon: 109.8789 },
  { code: '500238', zh: '巫溪县', en: 'Wuxi', lat: 31.3966, lon: 109.6289 },
  { code: '500240', zh: '石柱土家族自治县', en: 'Shizhu', lat: 29.9985, lon: 108.1124 },
  { code: '500241', zh: '秀山土家族苗族自治县', en: 'Xiushan', lat: 28.4448, lon: 108.9960 },
  { code: '500242', zh: '酉阳土家族苗族自治县', en: 'Youyang', lat: 28.8398, lon: 108.7672 },
  { code: '500243', zh: '彭水苗族土家族自治县', en: 'Pengshui', lat: 29.2939, lon: 108.1666 },
]
